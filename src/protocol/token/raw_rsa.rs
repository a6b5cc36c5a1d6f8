//! The raw RSA operation and the few big-integer operations around it, by AWS-LC.
//!
//! This is the only module with unsafe code: a blind signature (RFC 9474) is RSA without padding, and the
//! safe crate `aws-lc-rs` rightly offers no such thing to everybody. Nothing outside this file sees a
//! pointer. It must never hand the raw private operation to anything but
//! [`IssuingKey`](super::IssuingKey), and never leave a private key behind in memory.
#![expect(unsafe_code, reason = "the raw RSA operation is only in the C interface of AWS-LC")]

use std::{
    cmp::Ordering,
    ffi::c_int,
    ptr::{self, NonNull},
};

use aws_lc_sys as sys;
use zeroize::{Zeroize, Zeroizing};

/// The public exponent of every key of this protocol: fixed, never taken from a key.
pub(super) const EXPONENT: [u8; 3] = [1, 0, 1];

/// AWS-LC refused an operation: memory is short, or the numbers given make no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the RSA library could not {0}: expected an intact RSA key and numbers that fit it")]
pub struct RawError(&'static str);

/// What AWS-LC returns as 1 for success.
fn check(result: c_int, what: &'static str) -> Result<(), RawError> {
    if result == 1 { Ok(()) } else { Err(failed(what)) }
}

/// What AWS-LC returns as a new object, or as null.
fn made<T>(pointer: *mut T, what: &'static str) -> Result<NonNull<T>, RawError> {
    NonNull::new(pointer).ok_or_else(|| failed(what))
}

fn failed(what: &'static str) -> RawError {
    // SAFETY: takes no arguments and touches only this thread's own error queue, which nobody else here reads.
    unsafe { sys::ERR_clear_error() };
    RawError(what)
}

/// An RSA private key. AWS-LC clears it when it is freed.
pub(super) struct PrivateKey(NonNull<sys::RSA>);

// SAFETY: an RSA object is bound to no thread, and the functions used on a shared one (RSA_sign_raw,
// RSA_private_key_to_bytes, RSA_get0_n, RSA_size) are documented in rsa.h as non-mutating and safe to use
// at the same time; its blinding cache is behind a lock of its own.
unsafe impl Send for PrivateKey {}
// SAFETY: as above; `generate` and `from_der` mutate the object only before anybody else can see it.
unsafe impl Sync for PrivateKey {}

impl PrivateKey {
    /// A new key with the fixed exponent, from AWS-LC's own generator of randomness.
    pub(super) fn generate(bits: c_int) -> Result<Self, RawError> {
        let what = "make a key";
        let exponent = Number::from_bytes(&EXPONENT)?;
        // SAFETY: takes no arguments; null is refused by `made`, and from here on `key` frees the object.
        let key = Self(made(unsafe { sys::RSA_new() }, what)?);
        // SAFETY: both pointers are live and owned here; a null callback is allowed.
        let done =
            unsafe { sys::RSA_generate_key_ex(key.0.as_ptr(), bits, exponent.0.as_ptr(), ptr::null_mut()) };
        check(done, what)?;
        Ok(key)
    }

    /// Reads a PKCS#1 private key and checks that its parts belong together.
    pub(super) fn from_der(der: &[u8]) -> Result<Self, RawError> {
        // SAFETY: pointer and length are those of one slice, which is only read during the call.
        let key = unsafe { sys::RSA_private_key_from_bytes(der.as_ptr(), der.len()) };
        made(key, "read a private key").map(Self)
    }

    /// Writes the key as PKCS#1.
    pub(super) fn to_der(&self) -> Result<Zeroizing<Vec<u8>>, RawError> {
        let what = "write a private key";
        let (mut bytes, mut length) = (ptr::null_mut(), 0);
        // SAFETY: the key is live; both out-pointers point to variables of this function.
        check(
            unsafe { sys::RSA_private_key_to_bytes(&raw mut bytes, &raw mut length, self.0.as_ptr()) },
            what,
        )?;
        let bytes = made(bytes, what)?;
        // SAFETY: on success AWS-LC has written `length` bytes to a new buffer, which only this function knows.
        let buffer = unsafe { std::slice::from_raw_parts_mut(bytes.as_ptr(), length) };
        let der = Zeroizing::new(buffer.to_vec());
        buffer.zeroize();
        // SAFETY: the buffer was allocated by AWS-LC for its caller to free, and is not used after this.
        unsafe { sys::OPENSSL_free(bytes.as_ptr().cast()) };
        Ok(der)
    }

    /// The modulus n, big-endian, without leading zeros.
    pub(super) fn modulus(&self) -> Result<Vec<u8>, RawError> {
        // SAFETY: the key is live and complete; the number returned belongs to it and is only read here, at
        // its full length, which is the size of the key.
        unsafe { write_padded(sys::RSA_get0_n(self.0.as_ptr()), self.size()) }
    }

    /// The raw private operation, value^d mod n. The value must be as long as the modulus and below it; 0, 1
    /// and n - 1 are refused as well, for they are their own signatures.
    ///
    /// AWS-LC keeps its base blinding on (RFC 9474 section 7.1 asks for it) and checks its result against e.
    pub(super) fn private_operation(&self, value: &[u8]) -> Result<Vec<u8>, RawError> {
        let mut result = vec![0; self.size()];
        let mut written = 0;
        // SAFETY: the key is live; `result` has the length that is given as its room; `value` is only read.
        let done = unsafe {
            sys::RSA_sign_raw(
                self.0.as_ptr(),
                &raw mut written,
                result.as_mut_ptr(),
                result.len(),
                value.as_ptr(),
                value.len(),
                sys::RSA_NO_PADDING,
            )
        };
        check(done, "sign")?;
        if written == result.len() { Ok(result) } else { Err(RawError("sign at full length")) }
    }

    fn size(&self) -> usize {
        // SAFETY: the key is live and has a modulus. A size that does not fit becomes 0, which AWS-LC refuses.
        usize::try_from(unsafe { sys::RSA_size(self.0.as_ptr()) }).unwrap_or(0)
    }
}

impl Drop for PrivateKey {
    fn drop(&mut self) {
        // SAFETY: this object owns the key and is the last to use it; AWS-LC clears the numbers in it.
        unsafe { sys::RSA_free(self.0.as_ptr()) };
    }
}

/// A whole number from 0 on, of any size. Cleared when dropped. Not constant-time: for the one-time secrets
/// of a client on its own device.
pub(super) struct Number(NonNull<sys::BIGNUM>);

// SAFETY: a BIGNUM is plain memory, bound to no thread, and owned by this object alone.
unsafe impl Send for Number {}

impl Number {
    /// From big-endian bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, RawError> {
        // SAFETY: pointer and length are those of one slice; a null third argument asks for a new number.
        let number = unsafe { sys::BN_bin2bn(bytes.as_ptr(), bytes.len(), ptr::null_mut()) };
        made(number, "read a number").map(Self)
    }

    /// As big-endian bytes of a fixed length. Fails when the number is longer.
    pub(super) fn to_bytes(&self, length: usize) -> Result<Vec<u8>, RawError> {
        // SAFETY: the number is live.
        unsafe { write_padded(self.0.as_ptr(), length) }
    }

    /// Which of two numbers is greater.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        // SAFETY: both numbers are live and only read.
        unsafe { sys::BN_cmp(self.0.as_ptr(), other.0.as_ptr()) }.cmp(&0)
    }

    /// self^exponent mod modulus.
    pub(super) fn power(&self, exponent: &Self, modulus: &Self) -> Result<Self, RawError> {
        let (result, scratch) = (Self::from_bytes(&[])?, Scratch::new()?);
        let [r, a, b, m] = [&result, self, exponent, modulus].map(|number| number.0.as_ptr());
        // SAFETY: all five objects are live; `result` is owned here and is none of the others.
        check(unsafe { sys::BN_mod_exp(r, a, b, m, scratch.0.as_ptr()) }, "raise to a power")?;
        Ok(result)
    }

    /// self * other mod modulus.
    pub(super) fn times(&self, other: &Self, modulus: &Self) -> Result<Self, RawError> {
        let (result, scratch) = (Self::from_bytes(&[])?, Scratch::new()?);
        let [r, a, b, m] = [&result, self, other, modulus].map(|number| number.0.as_ptr());
        // SAFETY: all five objects are live; `result` is owned here and is none of the others.
        check(unsafe { sys::BN_mod_mul(r, a, b, m, scratch.0.as_ptr()) }, "multiply")?;
        Ok(result)
    }

    /// Whether the two have no common factor.
    pub(super) fn is_coprime_to(&self, other: &Self) -> Result<bool, RawError> {
        let (common, scratch) = (Self::from_bytes(&[])?, Scratch::new()?);
        let [r, a, b] = [&common, self, other].map(|number| number.0.as_ptr());
        // SAFETY: all four objects are live; `common` is owned here and is none of the others.
        check(unsafe { sys::BN_gcd(r, a, b, scratch.0.as_ptr()) }, "find a common factor")?;
        Ok(common.compare(&Self::from_bytes(&[1])?).is_eq())
    }

    /// The number whose product with this one is 1 mod modulus. Fails when the two have a common factor.
    pub(super) fn inverse(&self, modulus: &Self) -> Result<Self, RawError> {
        let scratch = Scratch::new()?;
        let [a, m] = [self, modulus].map(|number| number.0.as_ptr());
        // SAFETY: all three objects are live; a null first argument asks for a new number.
        let inverse = unsafe { sys::BN_mod_inverse(ptr::null_mut(), a, m, scratch.0.as_ptr()) };
        made(inverse, "invert a number").map(Self)
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: this object owns the number and is the last to use it.
        unsafe { sys::BN_clear_free(self.0.as_ptr()) };
    }
}

/// Working space that AWS-LC asks for.
struct Scratch(NonNull<sys::BN_CTX>);

impl Scratch {
    fn new() -> Result<Self, RawError> {
        // SAFETY: takes no arguments; null is refused by `made`.
        made(unsafe { sys::BN_CTX_new() }, "get working space").map(Self)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // SAFETY: this object owns the working space and is the last to use it.
        unsafe { sys::BN_CTX_free(self.0.as_ptr()) };
    }
}

/// # Safety
/// The number must be live.
unsafe fn write_padded(number: *const sys::BIGNUM, length: usize) -> Result<Vec<u8>, RawError> {
    let mut bytes = vec![0; length];
    // SAFETY: the number is live, as the caller promises; the buffer has the length that is given.
    check(unsafe { sys::BN_bn2bin_padded(bytes.as_mut_ptr(), length, number) }, "write a number")?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: u16) -> Number {
        Number::from_bytes(&value.to_be_bytes()).unwrap()
    }

    #[test]
    fn school_algebra_comes_out_as_at_school() {
        let n = number(3233); // 61 * 53
        let is =
            |result: Number, expected: u16| assert_eq!(result.to_bytes(2).unwrap(), expected.to_be_bytes());
        is(number(65).power(&number(17), &n).unwrap(), 2790);
        is(number(2790).power(&number(2753), &n).unwrap(), 65);
        is(number(3000).times(&number(3000), &n).unwrap(), 2561);
        is(number(17).inverse(&number(3120)).unwrap(), 2753);
        assert!(number(65).is_coprime_to(&n).unwrap());
        assert!(!number(106).is_coprime_to(&n).unwrap());
        assert!(number(3233).inverse(&number(53)).is_err());
        assert!(number(256).to_bytes(1).is_err());
        assert!(number(2).compare(&number(10)).is_lt());
    }

    #[test]
    fn a_key_written_and_read_back_signs_the_same() {
        let key = PrivateKey::generate(2048).unwrap();
        let again = PrivateKey::from_der(&key.to_der().unwrap()).unwrap();
        let value = [7; 256].map(|byte| byte & 0x7f);
        assert_eq!(key.modulus().unwrap(), again.modulus().unwrap());
        assert_eq!(key.private_operation(&value).unwrap(), again.private_operation(&value).unwrap());
    }

    #[test]
    fn a_value_that_is_not_below_the_modulus_is_not_signed() {
        let key = PrivateKey::generate(2048).unwrap();
        assert!(key.private_operation(&key.modulus().unwrap()).is_err());
        assert!(key.private_operation(&[0xff; 256]).is_err());
        assert!(key.private_operation(&[1; 255]).is_err());
        assert!(key.private_operation(&[0; 256]).is_err());
        assert!(PrivateKey::from_der(b"no key").is_err());
    }

    #[test]
    fn a_key_is_used_by_many_threads_at_once() {
        let key = PrivateKey::generate(2048).unwrap();
        let expected = key.private_operation(&[3; 256].map(|byte| byte & 0x7f)).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        assert_eq!(key.private_operation(&[3; 256]).unwrap(), expected);
                    }
                });
            }
        });
    }
}
