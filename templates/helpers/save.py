def save(obj, f):
    """torch.save takes an open file and a Path too."""
    if not hasattr(f, 'write'):
        return paddle.save(obj, str(f))
    import io
    buffer = io.BytesIO()
    paddle.save(obj, buffer)
    f.write(buffer.getvalue())
