def narrow(x, dim, start, length):
    """A view of a part of x; Paddle's method forgets where x begins when x is a view itself."""
    start = start + x.shape[dim] if start < 0 else start
    return paddle.slice(x, [dim % x.ndim], [start], [start + length])
