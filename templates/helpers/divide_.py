def divide_(x, other):
    """x.divide_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.divide_(other) if isinstance(other, paddle.Tensor) else x.scale_(1 / other)
