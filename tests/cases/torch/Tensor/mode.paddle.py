import paddle


def named_pair(pair):
    """Values and indices by name, as torch's results have them."""
    from collections import namedtuple
    return namedtuple("Pair", ["values", "indices"])(*pair)


def case_forms():
    x = paddle.to_tensor([[1, 3, 3, 2], [0, 0, 1, 2], [5, 5, 5, 1]])
    values, _ = x.mode(1)
    return values, x.mode()[0], x.mode(axis=0)[0], x.mode(1, True)[0], x.mode(axis=1, keepdim=True)[0], x.mode(1)[1].shape


def case_by_name():
    x = paddle.to_tensor([[1.0, 3.0, 3.0], [0.0, 0.0, 1.0]])
    pair = named_pair(x.mode(1))
    return pair[0], pair[0]


class Peak:
    def mode(self):
        return "peak"


def most(x):
    return x.mode()


def case_of_other_objects():
    read = globals()["most"]
    return read(Peak()), read(paddle.to_tensor([[1.0, 1.0, 2.0]]))[0]
