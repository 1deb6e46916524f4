def drawn(draw, *size, generator=None, out=None, **options):
    """Random numbers with torch's options: Paddle's functions take no generator, and leave the dtype of out."""
    if out is not None:
        return paddle.assign(draw(*size, dtype=out.dtype), out)
    return draw(*size, **options)
