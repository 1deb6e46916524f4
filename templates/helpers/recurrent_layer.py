def recurrent_layer(kind, *sizes, bias=True, **options):
    """A recurrent layer; without bias Paddle's crashes, so it keeps zeros that are not trained."""
    if not bias:
        zeros = paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)
        options.update(bias_ih_attr=zeros, bias_hh_attr=zeros)
    return movable(kind(*sizes, **options))
