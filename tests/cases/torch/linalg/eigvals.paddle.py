import paddle


def case_forms():
    x = paddle.to_tensor([[2.0, 1.0], [0.5, 3.0]])
    out = paddle.empty([2], dtype=paddle.complex64)
    paddle.assign(paddle.linalg.eigvals(x), out)
    return paddle.sort(paddle.real(paddle.linalg.eigvals(x))), paddle.linalg.eigvals(x=x).dtype, paddle.sort(paddle.real(out))
