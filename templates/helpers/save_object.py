def save_object(obj, f, **options):
    """paddle.save takes names and BytesIO; torch.save also open files and path objects."""
    import io
    import os
    if isinstance(f, (str, io.BytesIO)):
        paddle.save(obj, f)
    elif isinstance(f, os.PathLike):
        paddle.save(obj, os.fspath(f))
    else:
        buffer = io.BytesIO()
        paddle.save(obj, buffer)
        f.write(buffer.getvalue())
