#!/usr/bin/env python
from __future__ import division
import argparse
import os
import random

import torch
import torch.nn as nn
from torch import cuda

import nmt
import opts
from model_builder import make_base_model

parser = argparse.ArgumentParser(description='train.py')
opts.model_opts(parser)
opts.train_opts(parser)
opt = parser.parse_args()
if opt.seed > 0:
    random.seed(opt.seed)
    torch.manual_seed(opt.seed)
if torch.cuda.is_available() and not opt.gpuid:
    print("WARNING: You have a CUDA device, should run with -gpuid 0")
if opt.gpuid:
    cuda.set_device(opt.gpuid[0])
    if opt.seed > 0:
        torch.cuda.manual_seed(opt.seed)


def report_func(*args):
    pass


def make_loss_compute(model, tgt_vocab, opt, train=True):
    if opt.copy_attn:
        compute = nmt.Loss.CopyGeneratorLossCompute(model.generator, tgt_vocab, False, False)
    else:
        compute = nmt.Loss.NMTLossCompute(model.generator, tgt_vocab, label_smoothing=opt.label_smoothing if train else 0.0)
    if opt.gpuid:
        compute.cuda()
    return compute


def tally_parameters(model):
    n_params = sum([p.nelement() for p in model.parameters()])
    print('* number of parameters: %d' % n_params)
    enc = 0
    dec = 0
    for name, param in model.named_parameters():
        if 'encoder' in name:
            enc += param.nelement()
        elif 'decoder' or 'generator' in name:
            dec += param.nelement()
    print('encoder: ', enc)
    print('decoder: ', dec)


def build_optim(model, checkpoint=None):
    optim = nmt.Optim(opt.optim, opt.learning_rate, opt.max_grad_norm, lr_decay=opt.learning_rate_decay,
                      start_decay_at=opt.start_decay_at, beta2=0.998, decay_method=opt.decay_method,
                      warmup_steps=opt.warmup_steps, model_size=opt.rnn_size)
    optim.set_parameters(model.named_parameters())
    return optim


def main():
    pairs = nmt.io.make_corpus()
    specials = (nmt.io.UNK_WORD, nmt.io.PAD_WORD, nmt.io.BOS_WORD, nmt.io.EOS_WORD)
    fields = {'src': nmt.io.Vocab.build([p[0] for p in pairs], max_size=18),
              'tgt': nmt.io.Vocab.build([p[1] for p in pairs], max_size=20, specials=specials)}
    train_iter = nmt.io.OrderedIterator(pairs[:24], fields['src'], fields['tgt'], opt.batch_size)
    valid_iter = nmt.io.OrderedIterator(pairs[24:], fields['src'], fields['tgt'], opt.batch_size, train=False)
    model = make_base_model(opt, fields, bool(opt.gpuid))
    if len(opt.gpuid) > 1:
        model = nn.DataParallel(model, device_ids=opt.gpuid, dim=1)
    tally_parameters(model)
    optim = build_optim(model)
    trainer = nmt.Trainer(model, make_loss_compute(model, fields['tgt'], opt),
                          make_loss_compute(model, fields['tgt'], opt, train=False), optim)
    for epoch in range(1, opt.epochs + 1):
        train_stats = trainer.train(train_iter, epoch, report_func)
        print('Train perplexity: %g' % train_stats.ppl())
        print('Train accuracy: %g' % train_stats.accuracy())
        valid_stats = trainer.validate(valid_iter)
        print('Validation perplexity: %g' % valid_stats.ppl())
        print('Validation accuracy: %g' % valid_stats.accuracy())
        trainer.epoch_step(valid_stats.ppl(), epoch)
        trainer.drop_checkpoint(opt, epoch, fields, valid_stats)


if __name__ == "__main__":
    main()
