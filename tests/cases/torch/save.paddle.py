import io
import os
import pathlib
import tempfile

import paddle
from caselib import floats, ints


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


def case_objects():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(3))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.pth")
        paddle.save({"x": x, "step": 3, "list": [x, y], "name": "a"}, path)
        state = paddle.load(path)
        paddle.save(x, path=path)
        alone = paddle.load(path)
        paddle.save(obj=[x, y], path=path)
        pair = paddle.load(path)
    return state["x"], state["step"], state["list"], state["name"], alone, pair


def case_buffer():
    buffer = io.BytesIO()
    save_object({"x": paddle.to_tensor(floats(2))}, buffer)
    buffer.seek(0)
    return load_object(buffer)["x"]


def case_open_file():
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/x.pth", "wb") as f:
            save_object({"x": paddle.to_tensor(floats(2))}, f)
        paddle.save(paddle.to_tensor(floats(3)), f"{folder}/y.pth")
        with open(os.path.join(folder, "x.pth"), "rb") as f:
            state = load_object(f)
        return state["x"], paddle.load(folder + "/y.pth")


def case_path():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.pth"
        save_object(paddle.to_tensor(floats(2)), path)
        return load_object(path)


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
