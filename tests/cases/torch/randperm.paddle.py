import paddle


def case_forms():
    p = paddle.randperm(10)
    return p.shape, p.dtype, paddle.sort(p), paddle.randperm(n=1), paddle.randperm(3, dtype=paddle.int32).dtype, paddle.randperm(4, device="cpu").shape


def case_generator():
    return paddle.randperm(5).shape
