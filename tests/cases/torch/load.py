import os
import tempfile

import torch
from caselib import floats


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
