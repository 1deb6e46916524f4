def full_of(shape, value, **options):
    """torch.full without a dtype: it follows the value, where Paddle takes the default for whole numbers too."""
    dtype = None if isinstance(value, float) else paddle.to_tensor(value).dtype
    return paddle.full(shape, value, dtype, **options)
