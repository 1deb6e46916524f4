import paddle


def case_forms():
    return paddle.to_tensor(3.0), paddle.to_tensor(2.5), paddle.to_tensor(1, dtype=paddle.int64), paddle.to_tensor(data=4.0, place="cpu")


def case_requires_grad():
    x = paddle.to_tensor(2.0, stop_gradient=False)
    (x * x).backward()
    return x.grad, paddle.to_tensor(1, dtype=paddle.int64, stop_gradient=True)
