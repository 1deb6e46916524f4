import paddle


def case_forms():
    sigma = paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return paddle.linalg.cholesky_inverse(sigma.cholesky()), paddle.linalg.cholesky_inverse(sigma.cholesky(True), upper=True)
