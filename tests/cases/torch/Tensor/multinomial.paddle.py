import paddle


def case_forms():
    p = paddle.to_tensor([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    return p.multinomial(1), p.multinomial(2, replacement=True), p.multinomial(num_samples=1), p.multinomial(1)
