# The words of the desk's pages for HR, stewards and the works council; those that everybody at the desk meets are in desk.ftl. Each
# message stands once in every language that has this file, with the same { $values }; <b> and one <a> are marks. How to improve or
# add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-title = Comments
comments-lead =
    You read what people wrote before it goes out, without seeing where it comes from, and black out what tells who somebody
    is or harms somebody.
comments-none = No round waits for you.
comments-go-on = Go on with { $round }
comments-read = Read the comments of { $round }
