def has_reset_parameters(layer):
    """Has torch's layer of this kind a method reset_parameters()?"""
    layers = paddle.nn.layer
    kinds = (paddle.nn.Linear, paddle.nn.Embedding, paddle.nn.LayerNorm, paddle.nn.GroupNorm, layers.conv._ConvNd,
             layers.norm._BatchNormBase, layers.rnn.RNNBase)
    return hasattr(layer, 'reset_parameters') or isinstance(layer, kinds)
