import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.new(2, 3).shape, x.new([1, 2]), x.new(x.size()).dtype, x.new().shape, x.new(2, 3).zero_(),
        i.new([1.0, 2.0]), x.new(4).shape, i.new(2, 2).fill_(3))


def either(size):
    return torch.ones(2).new(size)


def case_either():
    return either(torch.ones(2, 3).shape).shape, either([3, 4]), either(4).shape


def case_starred():
    return torch.ones(2).new(*[2, 3]).zero_()


def case_resized():
    x, i = torch.tensor(floats(2, 3)), torch.tensor([[1, 2], [3, 4]])
    y = x.new().resize_as_(x).fill_(1)
    z = i.new().resize_(3).zero_()
    w = i.new().resize_as_(i).copy_(torch.arange(2).long().unsqueeze(0).expand(2, 2))
    return y, z, w, x.new().shape
