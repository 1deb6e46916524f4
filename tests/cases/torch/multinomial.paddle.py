import paddle


def case_forms():
    w = paddle.to_tensor([0.0, 1.0, 0.0])
    return paddle.multinomial(w, 1), paddle.multinomial(w, 3, True), paddle.multinomial(w, num_samples=4, replacement=True), paddle.sort(paddle.multinomial(paddle.to_tensor([1.0, 2.0, 3.0]), 3)), paddle.multinomial(paddle.to_tensor([[0.0, 1.0], [1.0, 0.0]]), 1), paddle.multinomial(x=w, num_samples=1)


def case_generator_and_out():
    w = paddle.to_tensor([0.0, 1.0, 0.0])
    out = paddle.empty([1], dtype=paddle.int64)
    paddle.assign(paddle.multinomial(w, 1), out)
    return paddle.multinomial(w, 1), out
