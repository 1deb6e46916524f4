import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.BFloat16Tensor(2, 3).shape, torch.BFloat16Tensor(n).shape, torch.BFloat16Tensor(torch.Size([2, 3])).shape, torch.BFloat16Tensor().dtype, torch.BFloat16Tensor(2, 2).dtype, torch.BFloat16Tensor(*x.shape).shape, torch.BFloat16Tensor(size=(2, 3)).shape


def case_data():
    return torch.BFloat16Tensor([1, 2]), torch.BFloat16Tensor((1, 2)), torch.BFloat16Tensor([[1, 2]]), torch.BFloat16Tensor([1, 2]), torch.BFloat16Tensor(range(3))


def holder(data):
    return torch.BFloat16Tensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.BFloat16Tensor) -> torch.BFloat16Tensor:
    return x.sum()


def case_as_value():
    make = torch.BFloat16Tensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.bfloat16))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.bfloat16), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.BFloat16Tensor) for v in (x, y, 1)], isinstance(x, (torch.BFloat16Tensor, torch.cuda.BFloat16Tensor)), isinstance(x, torch.cuda.BFloat16Tensor)
