import paddle


def case_forms():
    paddle.seed(0)
    a = paddle.rand([3])
    paddle.seed(seed=0)
    b = paddle.rand([3])
    paddle.seed(1)
    return paddle.equal_all(a, b).item(), paddle.equal_all(a, paddle.rand([3])).item()
