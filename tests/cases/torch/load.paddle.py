import os
import tempfile

import paddle
from caselib import floats


def load_object(f):
    """paddle.load takes names and BytesIO; torch.load also open files and path objects."""
    import io
    import os
    if isinstance(f, os.PathLike):
        f = os.fspath(f)
    return paddle.load(f if isinstance(f, (str, io.BytesIO)) else io.BytesIO(f.read()))


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
