def load_object(f, map_location=None, **options):
    """paddle.load takes names and BytesIO; torch.load also open files and path objects."""
    import io
    import os
    if isinstance(f, os.PathLike):
        f = os.fspath(f)
    return paddle.load(f if isinstance(f, (str, io.BytesIO)) else io.BytesIO(f.read()))
