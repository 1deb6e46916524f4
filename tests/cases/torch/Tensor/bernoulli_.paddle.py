import paddle


def case_forms():
    x = paddle.zeros([20, 100])
    a, b = x.clone(), x.clone()
    a.bernoulli_()
    same = b.bernoulli_(p=0.1)
    return (
        a.dtype, sorted(set(a.flatten().tolist())), abs(a.mean().item() - 0.5) < 0.1, abs(b.mean().item() - 0.1) < 0.05,
        bool((same == b).all()), paddle.zeros([2, 2]).bernoulli_(1.0), paddle.zeros([2, 2]).bernoulli_(paddle.ones([2, 2])))


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.bernoulli_()
    return x.shape, x.dtype
