import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.new_tensor([1, 2]), x.new_tensor([[1.0, 2.0]]), i.new_tensor([1.5, 2]), x.new_tensor(3),
        x.new_tensor(data=[1, 2]), (x + 1).new_tensor([1, 2]))


def case_options():
    x = torch.tensor(floats(3, 4))
    return (
        x.new_tensor([1, 2], dtype=torch.int64), x.new_tensor([1.0, 2.0], requires_grad=True),
        x.new_tensor([1, 2], device="cpu"), x.new_tensor([1, 2], dtype=torch.int64, device=x.device),
        (x + 1).new_tensor([1, 2], device="cpu"))
