import paddle


def case_forms():
    p = paddle.randperm(10)
    return p.shape, p.dtype, paddle.sort(p), paddle.randperm(n=1), paddle.randperm(3, dtype=paddle.int32).dtype, paddle.randperm(4, device="cpu").shape


def case_generator():
    return paddle.randperm(5).shape


def case_out():
    out, other = paddle.zeros([4], dtype=paddle.int64), paddle.zeros([4], dtype=paddle.int64)
    paddle.assign(paddle.randperm(4, dtype=out.dtype), out)
    paddle.assign(paddle.randperm(4, dtype=paddle.int64), other)
    return out.sort(), other.sort()
