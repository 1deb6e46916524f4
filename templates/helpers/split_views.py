def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))
