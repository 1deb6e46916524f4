import argparse


def model_opts(parser):
    group = parser.add_argument_group('Model')
    group.add_argument('-word_vec_size', type=int, default=16)
    group.add_argument('-encoder_type', default='rnn', choices=['rnn', 'brnn', 'mean', 'transformer', 'cnn'])
    group.add_argument('-model', default='rnn')
    group.add_argument('-layers', type=int, default=2)
    group.add_argument('-rnn_size', type=int, default=16)
    group.add_argument('-rnn_type', type=str, default='LSTM', choices=['LSTM', 'GRU'])
    group.add_argument('-cnn_kernel_width', type=int, default=3)
    group.add_argument('-input_feed', type=int, default=0)
    group.add_argument('-brnn', action="store_true")
    group.add_argument('-global_attention', type=str, default='dot')
    group.add_argument('-copy_attn', action="store_true")
    group.add_argument('-coverage_attn', action="store_true")


def train_opts(parser):
    group = parser.add_argument_group('Train')
    group.add_argument('-save_model', default='model')
    group.add_argument('-epochs', type=int, default=2)
    group.add_argument('-batch_size', type=int, default=8)
    group.add_argument('-optim', default='sgd')
    group.add_argument('-learning_rate', type=float, default=1.0)
    group.add_argument('-learning_rate_decay', type=float, default=0.5)
    group.add_argument('-start_decay_at', type=int, default=1)
    group.add_argument('-decay_method', default='')
    group.add_argument('-warmup_steps', type=int, default=10)
    group.add_argument('-max_grad_norm', type=float, default=5)
    group.add_argument('-dropout', type=float, default=0.0)
    group.add_argument('-label_smoothing', type=float, default=0.0)
    group.add_argument('-param_init', type=float, default=0.0)
    group.add_argument('-gpuid', default=[], nargs='+', type=int)
    group.add_argument('-seed', type=int, default=-1)
