def subtract_(x, other):
    """x.subtract_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.subtract_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=-other)
