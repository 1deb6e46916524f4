def torch_layer(name):
    """The layer that torch.nn has under this name; recurrent ones take torch's arguments."""
    if name not in ('RNN', 'LSTM', 'GRU'):
        return getattr(paddle.nn, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)

    def build(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
              **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        if not bias:
            zeros = paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)
            options['bias_ih_attr'] = options['bias_hh_attr'] = zeros
        layer = getattr(paddle.nn, 'SimpleRNN' if name == 'RNN' else name)
        return movable(layer(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                             not batch_first, dropout, **options))

    return build
