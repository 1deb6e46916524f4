import os
import tempfile

import torch
from caselib import floats


class Store:
    def __init__(self, **options):
        self.path = options['path']

    def keep(self, x):
        torch.save(x, self.path)
        return torch.load(self.path)


def case_unknown():
    with tempfile.TemporaryDirectory() as folder:
        return Store(path=folder + "/x.pth").keep(torch.tensor(floats(2)))


def case_open_file():
    with tempfile.TemporaryDirectory() as folder:
        torch.save(torch.tensor(floats(2)), folder + "/x.pth")
        with open(folder + "/x.pth", "rb") as f:
            return torch.load(f)


def case_forms():
    x = torch.tensor(floats(2, 3))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.pth")
        torch.save({"x": x}, path)
        a = torch.load(path)["x"]
        b = torch.load(path, map_location="cpu")["x"]
        c = torch.load(f=path, map_location=torch.device("cpu"), weights_only=True)["x"]
        d = torch.load(path, "cpu")["x"]
        e = torch.load(path, map_location=lambda storage, loc: storage, weights_only=False)["x"]
    return a, b, c, d, e


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


def case_unpacked():
    with tempfile.TemporaryDirectory() as folder:
        torch.save([torch.tensor(floats(2)), {"step": 3}], folder + "/x.pth")
        x, options = torch.load(folder + "/x.pth")
    return x, options["step"]
