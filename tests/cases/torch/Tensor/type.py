import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    kind = torch.float64
    return x.type(torch.float64), i.type(torch.float32), x.type(dtype=torch.int64), x.type(kind), x.type(i.dtype), x.type(torch.long, non_blocking=True)


def case_classes_and_names():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    Tensor = torch.DoubleTensor
    return x.type(torch.LongTensor), i.type(torch.FloatTensor), x.type("torch.DoubleTensor"), i.type(Tensor), (x > 0).type(torch.ByteTensor)


def todo_name():
    return torch.tensor(floats(3)).type()


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t, kind):
    return t.type(kind)


def todo_unknown():
    return call(of_unknown, torch.ones(2), torch.int64)
