/* A disk that can be full, or fail, at a wish: loaded before the C library (LD_PRELOAD). While the file that CANDOR_TEST_DISK names
   holds "full", nothing more can be written to a file; while it holds "fails", nothing can be made durable. Standard streams and
   sockets go on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is(const char *word) {
  const char *path = getenv("CANDOR_TEST_DISK");
  char said[8] = {0};
  if (!path) return 0;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t length = read(fd, said, sizeof said - 1);
  close(fd);
  return length > 0 && strncmp(said, word, strlen(word)) == 0;
}

static int full(int fd) {
  struct stat about;
  return fd > 2 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && is("full");
}

ssize_t write(int fd, const void *bytes, size_t length) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "write");
  if (full(fd)) { errno = ENOSPC; return -1; }
  return next(fd, bytes, length);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  static ssize_t (*next)(int, const void *, size_t, off64_t);
  if (!next) next = dlsym(RTLD_NEXT, "pwrite64");
  if (full(fd)) { errno = ENOSPC; return -1; }
  return next(fd, bytes, length, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

int fsync(int fd) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fsync");
  if (is("fails")) { errno = EIO; return -1; }
  return next(fd);
}

int fdatasync(int fd) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fdatasync");
  if (is("fails")) { errno = EIO; return -1; }
  return next(fd);
}
