import paddle


def case_forms():
    x = paddle.zeros([20, 200])
    a, b, c, d = (x.clone() for _ in range(4))
    a.random_(5)
    b.random_(3, 6)
    c.random_(to=2)
    d.random_()
    e = paddle.zeros([500], dtype=paddle.int64).random_(0, 3)
    return sorted(set(a.flatten().tolist())), sorted(set(b.flatten().tolist())), c.max(), d.shape, e.dtype, sorted(set(e.tolist()))


def case_generator():
    generator = paddle.Generator()
    x = paddle.zeros([3, 4])
    x.random_(5)
    y = paddle.zeros([3, 4])
    y.random_(2, 5)
    return x.shape, x.max().item() < 5, y.min().item() >= 2


def todo_no_upper_bound():
    x = paddle.zeros([3, 4])
    # TODO(pt2pd): TPD2002 torch.Tensor.random_: no upper bound; give the greatest number of the dtype
    return x.random_(5, None)


def todo_no_upper_bound_and_a_generator():
    x = paddle.zeros([3, 4])
    # TODO(pt2pd): TPD2002 torch.Tensor.random_: no upper bound; give the greatest number of the dtype
    return x.random_(5, to=None, generator=paddle.Generator())


def todo_no_upper_bound_by_keyword():
    x = paddle.zeros([3, 4])
    # TODO(pt2pd): TPD2002 torch.Tensor.random_: no upper bound; give the greatest number of the dtype
    return x.random_(5, to=None)
