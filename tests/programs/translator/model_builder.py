import torch
import torch.nn as nn

import nmt
from nmt.Models import NMTModel, MeanEncoder, RNNEncoder, CNNEncoder, TransformerEncoder, TransformerDecoder, \
    StdRNNDecoder, InputFeedRNNDecoder
from nmt.modules import Embeddings, CopyGenerator


def make_embeddings(opt, vocab):
    padding_idx = vocab.stoi[nmt.io.PAD_WORD]
    return Embeddings(opt.word_vec_size, len(vocab), padding_idx, position_encoding=opt.model == 'transformer')


def make_encoder(opt, embeddings):
    if opt.model == 'transformer':
        return TransformerEncoder(opt.layers, opt.rnn_size, opt.dropout, embeddings)
    elif opt.encoder_type == 'cnn':
        return CNNEncoder(opt.layers, opt.rnn_size, opt.cnn_kernel_width, opt.dropout, embeddings)
    elif opt.encoder_type == 'mean':
        return MeanEncoder(opt.layers, embeddings)
    else:
        return RNNEncoder(opt.rnn_type, opt.brnn, opt.layers, opt.rnn_size, opt.dropout, embeddings)


def make_decoder(opt, embeddings):
    if opt.model == 'transformer':
        return TransformerDecoder(opt.layers, opt.rnn_size, opt.dropout, embeddings)
    cls = InputFeedRNNDecoder if opt.input_feed else StdRNNDecoder
    return cls(opt.rnn_type, opt.brnn, opt.layers, opt.rnn_size, opt.global_attention, opt.coverage_attn, opt.dropout,
               embeddings)


def make_base_model(model_opt, fields, gpu, checkpoint=None):
    src_vocab, tgt_vocab = fields['src'], fields['tgt']
    encoder = make_encoder(model_opt, make_embeddings(model_opt, src_vocab))
    decoder = make_decoder(model_opt, make_embeddings(model_opt, tgt_vocab))
    model = NMTModel(encoder, decoder)
    if not model_opt.copy_attn:
        generator = nn.Sequential(
            nn.Linear(model_opt.rnn_size, len(tgt_vocab)),
            nn.LogSoftmax(dim=-1))
    else:
        generator = CopyGenerator(model_opt.rnn_size, tgt_vocab, tgt_vocab.stoi[nmt.io.PAD_WORD])
    if checkpoint is not None:
        print('Loading model parameters.')
        model.load_state_dict(checkpoint['model'])
        generator.load_state_dict(checkpoint['generator'])
    else:
        if model_opt.param_init != 0.0:
            for p in model.parameters():
                p.data.uniform_(-model_opt.param_init, model_opt.param_init)
            for p in generator.parameters():
                p.data.uniform_(-model_opt.param_init, model_opt.param_init)
    model.generator = generator
    if gpu:
        model.cuda()
    else:
        model.cpu()
    return model
