import os
import tempfile

import paddle
from caselib import floats


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


def load_object(f, map_location=None, **options):
    """paddle.load takes names and BytesIO; torch.load also open files and path objects."""
    import io
    import os
    if isinstance(f, os.PathLike):
        f = os.fspath(f)
    return paddle.load(f if isinstance(f, (str, io.BytesIO)) else io.BytesIO(f.read()))


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


class Store:
    def __init__(self, **options):
        self.path = options['path']

    def keep(self, x):
        paddle.save(x, self.path)
        return paddle.load(self.path)


def case_unknown():
    with tempfile.TemporaryDirectory() as folder:
        return Store(path=folder + "/x.pth").keep(paddle.to_tensor(floats(2)))


def case_open_file():
    with tempfile.TemporaryDirectory() as folder:
        paddle.save(paddle.to_tensor(floats(2)), folder + "/x.pth")
        with open(folder + "/x.pth", "rb") as f:
            return load_object(f)


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.pth")
        paddle.save({"x": x}, path)
        a = paddle.load(path)["x"]
        b = paddle.load(path)["x"]
        c = paddle.load(path=path)["x"]
        d = paddle.load(path)["x"]
        e = paddle.load(path)["x"]
    return a, b, c, d, e


def save_on_master(*args, **kwargs):
    save_object(*args, **kwargs)


def save_as(state, path, **options):
    save_object(state, path, **options)


def read(*args, **kwargs):
    return load_object(*args, **kwargs)


def read_from(path, **options):
    return load_object(path, **options)


def case_handed_on():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.pth")
        save_on_master({"x": paddle.to_tensor([1.0, 2.0]), "step": 3}, path)
        a, b = read(path), read_from(path, map_location="cpu", weights_only=True)
        save_as([paddle.to_tensor([3.0])], path, _use_new_zipfile_serialization=False)
        c = read(path, "cpu")
    return a, b, c


def case_unpacked():
    with tempfile.TemporaryDirectory() as folder:
        paddle.save([paddle.to_tensor(floats(2)), {"step": 3}], folder + "/x.pth")
        x, options = load_model(folder + "/x.pth")
    return x, options["step"]
