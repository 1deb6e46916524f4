def multiply_(x, other):
    """x.multiply_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.multiply_(other) if isinstance(other, paddle.Tensor) else x.scale_(other)
