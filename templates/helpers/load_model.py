def load_model(f):
    """torch.load reads whole models too, from open files and Paths."""
    import io
    import pickle
    if hasattr(f, 'read'):
        data = f.read()
    else:
        with open(f, 'rb') as file:
            data = file.read()
    try:
        return paddle.load(io.BytesIO(data))
    except NotImplementedError:
        return pickle.loads(data)
