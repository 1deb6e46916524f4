import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = paddle.empty([5])
    paddle.assign(paddle.nan_to_num(x), out)
    return paddle.nan_to_num(x), paddle.nan_to_num(x=x), paddle.nan_to_num(x[:2]), paddle.nan_to_num(x, 1.0), paddle.nan_to_num(x, nan=2.0, posinf=3.0, neginf=-3.0), paddle.nan_to_num(x, 0.0, 1e5), out


def case_integers():
    x, out = paddle.to_tensor([1, 2]), paddle.to_tensor([0, 0])
    paddle.assign(x, out)
    return out, x.clone()
