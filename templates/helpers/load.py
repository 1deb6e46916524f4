def load(f):
    """torch.load takes an open file and a Path too."""
    if not hasattr(f, 'read'):
        return paddle.load(str(f))
    import io
    return paddle.load(io.BytesIO(f.read()))
