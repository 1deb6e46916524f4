def compare_(x, operator, other):
    """x.gt_(other) and its like: x holds the answers then, in its own dtype."""
    return paddle.assign(getattr(x, operator)(other).astype(x.dtype), x)
