"""Classes of the file that have methods of Tensors' names: what is called on an object that is not known may be theirs."""
import paddle
from caselib import floats


def cast(x, kind):
    """x.type(kind), where kind is a dtype, a tensor class or the name of one."""
    if not isinstance(x, paddle.Tensor):
        return x.type(kind)
    if isinstance(kind, str):
        kind = getattr(paddle, kind.split(".")[-1])
    return x.astype(kind().dtype if callable(kind) else kind)


class Pages:
    def __init__(self, n):
        self.n = n

    def numel(self):
        return self.n

    def unsqueeze(self, dim):
        return self.n + dim

    def type(self, kind):
        return str(kind)

    def clamp_(self, low, high=None):
        return low

    @property
    def T(self):
        return self.n


def measured(a, b, options):
    # TODO(pt2pd): TPD3001 torch.Tensor.numel: receiver not known; annotate the variable's type, or convert by hand
    return a.numel(), b.unsqueeze(1), options["pages"].clamp_(1, high=3), b.T


def surely(x, dim):
    """The arguments are none that Pages takes, or other methods tell."""
    y = x.clip_(min=0.)
    return y.size, x.unsqueeze(axis=0).size, dim.reshape([-1]).size, dim.shape[0]


def case_of_the_class():
    pages = Pages(3)
    return measured(*[pages] * 2, options={"pages": pages})


def case_of_tensors():
    x = [paddle.to_tensor(floats(2, 3))]
    return surely(*x, *x)


def todo_either(a):
    # TODO(pt2pd): TPD3001 torch.Tensor.numel: receiver not known; annotate the variable's type, or convert by hand
    return a.numel()


def either(tensor):
    return paddle.to_tensor(floats(2, 3)) if tensor else Pages(4)


def kinds(x):
    if isinstance(x, list):
        return [i.astype(paddle.float64) for i in x]
    return cast(x, paddle.float64)


def case_one_or_the_other():
    """The text that serves both."""
    pages = kinds(either(False))
    return kinds(either(True)).dtype == paddle.float64, len(pages) > 3


def case_lists_of_them():
    found = kinds([paddle.to_tensor(floats(2, 3))])
    return [x.dtype == paddle.float64 for x in found]


def todo_one_or_the_other(tensor):
    x = either(tensor)
    # TODO(pt2pd): TPD3001 torch.Tensor.numel: receiver not known; annotate the variable's type, or convert by hand
    return x.numel()
