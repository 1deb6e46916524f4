import io
import os
import pathlib
import tempfile

import paddle
from caselib import floats, ints


def load_object(f):
    """paddle.load takes names and BytesIO; torch.load also open files and path objects."""
    import io
    import os
    if isinstance(f, os.PathLike):
        f = os.fspath(f)
    return paddle.load(f if isinstance(f, (str, io.BytesIO)) else io.BytesIO(f.read()))


def save_object(obj, f):
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
