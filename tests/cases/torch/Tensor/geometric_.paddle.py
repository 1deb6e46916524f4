import paddle


def case_forms():
    x = paddle.zeros([20, 200])
    a, b = x.clone(), x.clone()
    a.geometric_(0.5).ceil_()
    b.geometric_(0.2).ceil_()
    return a.shape, a.min(), abs(a.mean().item() - 2) < 0.3, abs(b.mean().item() - 5) < 0.5, bool((a == a.round()).all())


def case_generator():
    generator = paddle.Generator()
    x = paddle.zeros([3, 4])
    x.geometric_(0.5).ceil_()
    return x.shape


def case_plain():
    x = paddle.zeros([3, 4]).geometric_(0.5).ceil_()
    return x.shape
