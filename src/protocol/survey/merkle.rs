//! The Merkle tree over the circles of a promise (RFC 9162 section 2.1), so that a page can check one circle
//! against the manifest without fetching all of them. `templates/asset/ballot.js` checks the same way.
//!
//! It must never take a leaf for an inner node: what is hashed begins with 0 for a leaf and 1 for a node.
//!
//! Why by hand: the crate `ct-merkle` hashes by RustCrypto's `Digest`: a second SHA-256 for fifty lines.

use super::sha256;

/// The hash of one leaf.
pub fn leaf(text: &str) -> [u8; 32] {
    sha256(&[b"\x00candor-circle-v1", text.as_bytes()].concat())
}

fn node(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    sha256(&[&[1], left.as_slice(), right].concat())
}

/// All hashes of a tree: the leaves first, the root last. A node without a sibling is moved up as it is, which
/// gives the same tree as cutting at the largest power of two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MerkleTree(Vec<Vec<[u8; 32]>>);

impl MerkleTree {
    /// The tree over some leaves.
    pub fn new(leaves: Vec<[u8; 32]>) -> Self {
        let mut levels = vec![leaves];
        while let Some(level) = levels.last().filter(|level| level.len() > 1) {
            let join = |pair: &[[u8; 32]]| match pair {
                [left, right] => node(left, right),
                _ => pair[0],
            };
            levels.push(level.chunks(2).map(join).collect());
        }
        Self(levels)
    }

    /// The root; that of no leaves is the hash of nothing.
    pub fn root(&self) -> [u8; 32] {
        self.0.last().and_then(|level| level.first()).copied().unwrap_or_else(|| sha256(&[]))
    }

    /// What has to be joined to a leaf, one after the other, to get the root: from the leaf upwards.
    pub fn path(&self, at: usize) -> Vec<[u8; 32]> {
        self.0.iter().enumerate().filter_map(|(up, level)| level.get((at >> up) ^ 1)).copied().collect()
    }
}

/// Whether a leaf stands at a position among so many leaves under this root (RFC 9162 section 2.1.3.2).
pub fn includes(root: &[u8; 32], leaves: usize, at: usize, leaf: [u8; 32], path: &[[u8; 32]]) -> bool {
    if at >= leaves {
        return false;
    }
    let (mut at, mut last, mut hash) = (at, leaves - 1, leaf);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            hash = node(sibling, &hash);
            while at % 2 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            hash = node(&hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && hash == *root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_leaf_is_found_where_it_stands_and_nowhere_else() {
        for many in 1..20 {
            let leaves: Vec<[u8; 32]> = (0..many).map(|n| leaf(&format!("circle {n}"))).collect();
            let tree = MerkleTree::new(leaves.clone());
            let root = tree.root();
            for (at, &leaf) in leaves.iter().enumerate() {
                let path = tree.path(at);
                for other in 0..many {
                    let found = includes(&root, many, other, leaf, &path);
                    assert_eq!(found, at == other, "leaf {at} of {many} at {other}");
                }
                assert!(!includes(&root, many, at, super::leaf("another"), &path));
                assert!(!includes(&root, many, many, leaf, &path));
                assert!(!includes(&root, many, at, leaf, &[path.as_slice(), &[[0; 32]]].concat()));
            }
        }
    }

    #[test]
    fn the_root_is_that_of_rfc_9162() {
        let three = [leaf("a"), leaf("b"), leaf("c")];
        assert_eq!(MerkleTree::new(three.to_vec()).root(), node(&node(&three[0], &three[1]), &three[2]));
        assert_eq!(leaf("a"), sha256(b"\x00candor-circle-v1a"));
    }
}
