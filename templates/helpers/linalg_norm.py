def linalg_norm(x, ord=None, axis=None, keepdim=False, dtype=None):
    """A number as ord is the matrix norm of a matrix, the vector norm of a vector; in paddle.linalg.norm it is always the latter."""
    x = x if dtype is None else x.astype(dtype)
    if axis is None and ord is not None:
        axis = list(range(x.ndim))
    if isinstance(axis, (list, tuple)) and len(axis) == 2:
        return paddle.linalg.matrix_norm(x, 'fro' if ord is None else ord, list(axis), keepdim)
    return paddle.linalg.vector_norm(x, 2.0 if ord is None else ord, axis, keepdim)
