def hessian(func, inputs, create_graph=False, strict=False):
    """The Hessian of a function of one Tensor; Paddle's takes the result and what it was computed from."""
    def gradient(x):
        return paddle.grad(func(x), x, create_graph=True)[0]

    x = inputs if create_graph else inputs.detach()
    x.stop_gradient = False
    result = jacobian(gradient, x, create_graph=True)
    return result if create_graph else result.detach()
