def torch_layer(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones with all arguments."""
    plain = {'SiLU': 'Silu'}.get(name, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)
    kind = getattr(paddle.nn, {'RNN': 'SimpleRNN'}.get(name, plain))

    def recurrent(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
                  **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        if not bias:
            zeros = paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)
            options['bias_ih_attr'] = options['bias_hh_attr'] = zeros
        layer = kind(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward', not batch_first,
                     dropout, **options)
        return movable(layer)

    def build(*args, **options):
        options.pop('inplace', None)
        if 'BatchNorm' in name and 'momentum' in options:
            options['momentum'] = 1 - options['momentum']
        if options.pop('affine', True) is False:
            options['weight_attr'] = options['bias_attr'] = False
        renamed = {'eps': 'epsilon', 'bias': 'bias_attr', 'dim': 'axis'}
        if name in ('CrossEntropyLoss', 'NLLLoss'):
            renamed = {}
        options = {renamed.get(key, key): value for key, value in options.items()}
        return kind(*args, **{key: None if key == 'bias_attr' and value is True else value for key, value in options.items()})

    return recurrent if name in ('RNN', 'LSTM', 'GRU') else build
