import numpy as np
import torch
from caselib import floats


def case_tensors():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    return torch.as_tensor(x), torch.as_tensor(x * 2), torch.as_tensor(x, dtype=torch.float64), torch.as_tensor(x, device="cpu"), torch.as_tensor(x, dtype=torch.int64, device="cpu"), torch.as_tensor(x * 2, dtype=torch.long)


def case_others():
    return torch.as_tensor([1, 2]), torch.as_tensor(floats(2)), torch.as_tensor(np.ones(2), dtype=torch.float32), torch.as_tensor(3.5), torch.as_tensor(data=[1.0], dtype=torch.float64, device=torch.device("cpu")), torch.as_tensor(np.arange(3), device="cpu")


def wrapped(data):
    return torch.as_tensor(data), torch.as_tensor(data, dtype=torch.float)


def case_unknown():
    return wrapped([1, 2]), wrapped(floats(2))


def case_kinds_of_data():
    whole = torch.tensor([1, 2])
    return (torch.as_tensor([1.5, 2.5]) + whole, torch.as_tensor([1, 2]) * torch.ones(2), torch.as_tensor([True, False]) * torch.ones(2),
            torch.as_tensor([[1, 2.5]]) - whole)


def case_ranges():
    numbers = [v for v in floats(2)]
    return torch.as_tensor(numbers), torch.as_tensor(range(4)), torch.as_tensor(range(2), dtype=torch.float), torch.as_tensor([n for n in (1, 2)], dtype=torch.float), torch.as_tensor([float(v) for v in "12"] + [True])


def case_options():
    options = {"dtype": torch.float64, "device": "cpu"}
    return torch.as_tensor([1, 2], **options), torch.as_tensor(floats(2, 3), **options)
