import paddle
from caselib import floats, ints


def cast(x, kind):
    """x.type(kind), where kind is a dtype, a tensor class or the name of one."""
    if not isinstance(x, paddle.Tensor):
        return x.type(kind)
    if isinstance(kind, str):
        kind = getattr(paddle, kind.split(".")[-1])
    return x.astype(kind().dtype if callable(kind) else kind)


def tensor_of(*data, dtype='float32'):
    """An empty Tensor of the given sizes, or one of the given values, as torch.Tensor makes them."""
    if not data or isinstance(data[0], int):
        return paddle.empty(list(data) or [0], dtype)
    if isinstance(data[0], paddle.Size):
        return paddle.empty(data[0], dtype)
    return paddle.to_tensor(list(data[0]) if isinstance(data[0], range) else data[0], dtype=dtype)


def type_string(x):
    """torch's name for the type of a Tensor, such as 'torch.FloatTensor'."""
    names = {'float32': 'Float', 'float64': 'Double', 'float16': 'Half', 'bfloat16': 'BFloat16', 'int64': 'Long',
             'int32': 'Int', 'int16': 'Short', 'int8': 'Char', 'uint8': 'Byte', 'bool': 'Bool',
             'complex64': 'ComplexFloat', 'complex128': 'ComplexDouble'}
    return ('torch.cuda.' if x.place.is_gpu_place() else 'torch.') + names[str(x.dtype).split('.')[-1]] + 'Tensor'


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    kind = paddle.float64
    return x.astype(paddle.float64), i.astype(paddle.float32), x.astype(paddle.int64), x.astype(kind), x.astype(i.dtype), x.astype(paddle.int64)


def case_classes_and_names():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    Tensor = paddle.DoubleTensor
    return x.astype('int64'), i.astype('float32'), cast(x, "torch.DoubleTensor"), i.astype('float64'), (x > 0).astype('uint8')


def case_name():
    x, i = paddle.to_tensor(floats(3)), paddle.to_tensor(ints(3))
    same = type_string(x.data) == type_string(x), type_string(x) == type_string(i), type_string(i) == "torch.LongTensor"
    return type_string(x), type_string(i), type_string(i > 2), type_string(x.astype('float64')), same, cast(i, type_string(x))


def case_name_of_anything():
    names = lambda *tensors: [type_string(t) for t in tensors]
    return names(paddle.ones([2]), paddle.arange(3, dtype=paddle.int32))


def call(function, *arguments):
    return function(*arguments)


def unknown(t, kind):
    return cast(t, kind)


def unknown_dtype(t, other):
    return (t > 0).to(dtype=other.dtype), cast(t, "torch.LongTensor"), t.to(dtype=other.dtype)


def todo_unknown(t):
    # TODO(pt2pd): TPD3001 torch.Tensor.type: receiver not known; annotate the variable's type, or convert by hand
    return t.type("torch." + "LongTensor")


def class_for_unknown(t):
    Tensor = paddle.DoubleTensor if paddle.cuda.is_available() else paddle.DoubleTensor
    Float = paddle.FloatTensor if paddle.cuda.is_available() else paddle.FloatTensor
    return cast(t, Tensor), t.to(dtype='int64'), t.to(dtype=paddle.int32), t.to(dtype='float32')


def case_class_tells():
    return call(class_for_unknown, paddle.ones([2]))


class Reader:
    def __init__(self, **values):
        self.values = values

    def type(self, kind):
        return "read as " + kind


def case_unknown():
    """Receivers that nothing is known of: Tensors, or objects with a method of that name."""
    read = Reader(a=paddle.to_tensor(floats(2, 3)), b=paddle.to_tensor([1, 0]), c=Reader())
    use, both = globals()["unknown"], globals()["unknown_dtype"]
    a, b = read.values["a"], read.values["b"]
    return use(a, b.dtype), use(read.values["c"], "text"), both(a, b)


def widened(t):
    return t.to(dtype=paddle.float64)


def case_of_a_layer():
    made = globals()["widened"]
    return made(paddle.nn.Linear(2, 3)).bias.dtype, made(paddle.ones([2]))


class Loader:
    def __init__(self, options):
        self.dtype = options["dtype"]


def alike(label, options):
    return label.to(dtype=Loader(options).dtype)


def case_dtype_of_an_object():
    made = globals()["alike"]
    return made(paddle.arange(3), {"dtype": paddle.float64})


def case_cuts_the_gradient():
    x = paddle.to_tensor([0.3, 1.7, 2.2], stop_gradient=False)
    (x * x.detach().astype(paddle.int64).astype('float32') + x * x.detach().astype(paddle.bool).astype(paddle.float32)).sum().backward()
    return x.grad


def case_variables_that_hold_classes():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    cuda = paddle.cuda.is_available()
    Float = paddle.FloatTensor if cuda else paddle.Tensor
    Long = paddle.LongTensor if cuda else paddle.LongTensor
    made = paddle.empty([2, 3]).fill_(1.5), tensor_of(floats(2, 2), dtype='float32'), paddle.to_tensor([1, 2], dtype='float32'), paddle.to_tensor([1, 2], dtype='int64')
    return i.astype('float32'), x.astype('int64'), cast(i, paddle.IntTensor).astype('int64'), (x > 0).astype('float32'), made


def case_bytes():
    x = paddle.linspace(-1, 2, 4, requires_grad=True)
    mask = x.detach().astype('uint8')
    return mask, not mask.stop_gradient, not x.detach().astype('int64').stop_gradient, (x * 2).astype('float32'), x.data.astype('uint8')
