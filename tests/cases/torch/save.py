import io
import os
import pathlib
import tempfile

import torch
from caselib import floats, ints


def case_objects():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(ints(3))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.pth")
        torch.save({"x": x, "step": 3, "list": [x, y], "name": "a"}, path)
        state = torch.load(path)
        torch.save(x, f=path)
        alone = torch.load(path)
        torch.save(obj=[x, y], f=path, _use_new_zipfile_serialization=False)
        pair = torch.load(path)
    return state["x"], state["step"], state["list"], state["name"], alone, pair


def case_buffer():
    buffer = io.BytesIO()
    torch.save({"x": torch.tensor(floats(2))}, buffer)
    buffer.seek(0)
    return torch.load(buffer)["x"]


def case_open_file():
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/x.pth", "wb") as f:
            torch.save({"x": torch.tensor(floats(2))}, f)
        torch.save(torch.tensor(floats(3)), f"{folder}/y.pth")
        with open(os.path.join(folder, "x.pth"), "rb") as f:
            state = torch.load(f)
        return state["x"], torch.load(folder + "/y.pth")


def case_path():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.pth"
        torch.save(torch.tensor(floats(2)), path)
        return torch.load(path, map_location="cpu")


def save_on_master(*args, **kwargs):
    torch.save(*args, **kwargs)


def save_as(state, path, **options):
    torch.save(state, path, **options)


def read(*args, **kwargs):
    return torch.load(*args, **kwargs)


def read_from(path, **options):
    return torch.load(path, **options)


def case_handed_on():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.pth")
        save_on_master({"x": torch.tensor([1.0, 2.0]), "step": 3}, path)
        a, b = read(path), read_from(path, map_location="cpu", weights_only=True)
        save_as([torch.tensor([3.0])], path, _use_new_zipfile_serialization=False)
        c = read(path, "cpu")
    return a, b, c
