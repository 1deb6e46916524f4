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


def case_name():
    x, i = torch.tensor(floats(3)), torch.tensor(ints(3))
    same = x.data.type() == x.type(), x.type() == i.type(), i.type() == "torch.LongTensor"
    return x.type(), i.type(), (i > 2).type(), x.double().type(), same, i.type(x.type())


def case_name_of_anything():
    names = lambda *tensors: [t.type() for t in tensors]
    return names(torch.ones(2), torch.arange(3, dtype=torch.int32))


def call(function, *arguments):
    return function(*arguments)


def unknown(t, kind):
    return t.type(kind)


def unknown_dtype(t, other):
    return (t > 0).type(other.dtype), t.type("torch.LongTensor"), t.type(dtype=other.dtype)


def todo_unknown(t):
    return t.type("torch." + "LongTensor")


def class_for_unknown(t):
    Tensor = torch.cuda.DoubleTensor if torch.cuda.is_available() else torch.DoubleTensor
    Float = torch.cuda.FloatTensor if torch.cuda.is_available() else torch.FloatTensor
    return t.type(Tensor), t.type(torch.LongTensor), t.type(torch.int32), t.type(Float)


def case_class_tells():
    return call(class_for_unknown, torch.ones(2))


class Reader:
    def __init__(self, **values):
        self.values = values

    def type(self, kind):
        return "read as " + kind


def case_unknown():
    """Receivers that nothing is known of: Tensors, or objects with a method of that name."""
    read = Reader(a=torch.tensor(floats(2, 3)), b=torch.tensor([1, 0]), c=Reader())
    use, both = globals()["unknown"], globals()["unknown_dtype"]
    a, b = read.values["a"], read.values["b"]
    return use(a, b.dtype), use(read.values["c"], "text"), both(a, b)


def widened(t):
    return t.type(torch.float64)


def case_of_a_layer():
    made = globals()["widened"]
    return made(torch.nn.Linear(2, 3)).bias.dtype, made(torch.ones(2))


class Loader:
    def __init__(self, options):
        self.dtype = options["dtype"]


def alike(label, options):
    return label.type(Loader(options).dtype)


def case_dtype_of_an_object():
    made = globals()["alike"]
    return made(torch.arange(3), {"dtype": torch.float64})


def case_cuts_the_gradient():
    x = torch.tensor([0.3, 1.7, 2.2], requires_grad=True)
    (x * x.type(torch.int64).float() + x * x.type(torch.bool).type(torch.float32)).sum().backward()
    return x.grad


def case_variables_that_hold_classes():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    cuda = torch.cuda.is_available()
    Float = torch.cuda.FloatTensor if cuda else torch.Tensor
    Long = torch.cuda.LongTensor if cuda else torch.LongTensor
    made = Float(2, 3).fill_(1.5), Float(floats(2, 2)), Float([1, 2]), Long([1, 2])
    return i.type(Float), x.type(Long), i.type(torch.IntTensor).type(Long), (x > 0).type(Float), made


def case_bytes():
    x = torch.linspace(-1, 2, 4, requires_grad=True)
    mask = x.type(torch.ByteTensor)
    return mask, mask.requires_grad, x.type(torch.LongTensor).requires_grad, (x * 2).type("torch.FloatTensor"), x.data.type(torch.ByteTensor)
