"""A masked language model with a configuration, a schedule class of its own, and logging to stdout."""
import collections
import copy
import json
import logging
import math
import os
import sys
import random
from io import open

import numpy as np
import torch
from torch import nn
from torch.nn import CrossEntropyLoss, MSELoss
from torch.utils.data import (DataLoader, RandomSampler, SequentialSampler, TensorDataset)

logger = logging.getLogger(__name__)
logging.basicConfig(format='%(message)s', level=logging.INFO, stream=sys.stdout)


def gelu(x):
    return x * 0.5 * (1.0 + torch.erf(x / math.sqrt(2.0)))


def gelu_new(x):
    return 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * torch.pow(x, 3))))


def swish(x):
    return x * torch.sigmoid(x)


ACT2FN = {"gelu": gelu, "relu": torch.nn.functional.relu, "swish": swish, "gelu_new": gelu_new, "tanh": torch.tanh}


class BertConfig(object):
    def __init__(self, vocab_size=40, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32, hidden_act="gelu",
                 hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, max_position_embeddings=16, type_vocab_size=2,
                 initializer_range=0.02, layer_norm_eps=1e-12):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})

    @classmethod
    def from_dict(cls, json_object):
        config = cls()
        for key, value in json_object.items():
            config.__dict__[key] = value
        return config

    def to_json_string(self):
        return json.dumps(copy.deepcopy(self.__dict__), indent=2, sort_keys=True) + "\n"


class BertLayerNorm(nn.Module):
    def __init__(self, hidden_size, eps=1e-12):
        super(BertLayerNorm, self).__init__()
        self.weight = nn.Parameter(torch.ones(hidden_size))
        self.bias = nn.Parameter(torch.zeros(hidden_size))
        self.variance_epsilon = eps

    def forward(self, x):
        u = x.mean(-1, keepdim=True)
        s = (x - u).pow(2).mean(-1, keepdim=True)
        x = (x - u) / torch.sqrt(s + self.variance_epsilon)
        return self.weight * x + self.bias


class BertEmbeddings(nn.Module):
    def __init__(self, config):
        super(BertEmbeddings, self).__init__()
        self.word_embeddings = nn.Embedding(config.vocab_size, config.hidden_size, padding_idx=0)
        self.position_embeddings = nn.Embedding(config.max_position_embeddings, config.hidden_size)
        self.token_type_embeddings = nn.Embedding(config.type_vocab_size, config.hidden_size)
        self.LayerNorm = BertLayerNorm(config.hidden_size, eps=config.layer_norm_eps)
        self.dropout = nn.Dropout(config.hidden_dropout_prob)
        self.register_buffer("position_ids", torch.arange(config.max_position_embeddings).expand((1, -1)))

    def forward(self, input_ids, token_type_ids=None):
        seq_length = input_ids.size(1)
        position_ids = self.position_ids[:, :seq_length]
        if token_type_ids is None:
            token_type_ids = torch.zeros_like(input_ids)
        embeddings = self.word_embeddings(input_ids) + self.position_embeddings(position_ids) + self.token_type_embeddings(token_type_ids)
        return self.dropout(self.LayerNorm(embeddings))


class BertSelfAttention(nn.Module):
    def __init__(self, config):
        super(BertSelfAttention, self).__init__()
        if config.hidden_size % config.num_attention_heads != 0:
            raise ValueError("The hidden size (%d) is not a multiple of the number of attention heads (%d)" % (config.hidden_size, config.num_attention_heads))
        self.num_attention_heads = config.num_attention_heads
        self.attention_head_size = int(config.hidden_size / config.num_attention_heads)
        self.all_head_size = self.num_attention_heads * self.attention_head_size
        self.query = nn.Linear(config.hidden_size, self.all_head_size)
        self.key = nn.Linear(config.hidden_size, self.all_head_size)
        self.value = nn.Linear(config.hidden_size, self.all_head_size)
        self.dropout = nn.Dropout(config.attention_probs_dropout_prob)

    def transpose_for_scores(self, x):
        new_x_shape = x.size()[:-1] + (self.num_attention_heads, self.attention_head_size)
        x = x.view(*new_x_shape)
        return x.permute(0, 2, 1, 3)

    def forward(self, hidden_states, attention_mask, head_mask=None):
        mixed_query_layer = self.query(hidden_states)
        query_layer = self.transpose_for_scores(mixed_query_layer)
        key_layer = self.transpose_for_scores(self.key(hidden_states))
        value_layer = self.transpose_for_scores(self.value(hidden_states))
        attention_scores = torch.matmul(query_layer, key_layer.transpose(-1, -2))
        attention_scores = attention_scores / math.sqrt(self.attention_head_size)
        attention_scores = attention_scores + attention_mask
        attention_probs = nn.Softmax(dim=-1)(attention_scores)
        attention_probs = self.dropout(attention_probs)
        if head_mask is not None:
            attention_probs = attention_probs * head_mask
        context_layer = torch.matmul(attention_probs, value_layer)
        context_layer = context_layer.permute(0, 2, 1, 3).contiguous()
        new_context_layer_shape = context_layer.size()[:-2] + (self.all_head_size,)
        context_layer = context_layer.view(*new_context_layer_shape)
        return (context_layer, attention_probs)


class BertLayer(nn.Module):
    def __init__(self, config):
        super(BertLayer, self).__init__()
        self.attention = BertSelfAttention(config)
        self.dense = nn.Linear(config.hidden_size, config.hidden_size)
        self.norm1 = BertLayerNorm(config.hidden_size)
        self.norm2 = BertLayerNorm(config.hidden_size)
        self.up = nn.Linear(config.hidden_size, config.intermediate_size)
        self.down = nn.Linear(config.intermediate_size, config.hidden_size)
        if isinstance(config.hidden_act, str) or (sys.version_info[0] == 2 and isinstance(config.hidden_act, unicode)):
            self.intermediate_act_fn = ACT2FN[config.hidden_act]
        else:
            self.intermediate_act_fn = config.hidden_act

    def forward(self, x, mask, head_mask=None):
        a, *rest = self.attention(x, mask, head_mask)
        x = self.norm1(self.dense(a) + x)
        return (self.norm2(self.down(self.intermediate_act_fn(self.up(x))) + x),) + tuple(rest)


class BertPreTrainedModel(nn.Module):
    config_class = BertConfig

    def __init__(self, config, *inputs, **kwargs):
        super(BertPreTrainedModel, self).__init__()
        if not isinstance(config, BertConfig):
            raise ValueError("Parameter config in `{}(config)` should be an instance of class `BertConfig`.".format(self.__class__.__name__))
        self.config = config

    def init_weights(self, module):
        if isinstance(module, (nn.Linear, nn.Embedding)):
            module.weight.data.normal_(mean=0.0, std=self.config.initializer_range)
        elif isinstance(module, BertLayerNorm):
            module.bias.data.zero_()
            module.weight.data.fill_(1.0)
        if isinstance(module, nn.Linear) and module.bias is not None:
            module.bias.data.zero_()

    def save_pretrained(self, save_directory):
        assert os.path.isdir(save_directory)
        model_to_save = self.module if hasattr(self, 'module') else self
        with open(os.path.join(save_directory, 'config.json'), 'w') as f:
            f.write(self.config.to_json_string())
        torch.save(model_to_save.state_dict(), os.path.join(save_directory, 'pytorch_model.bin'))

    @classmethod
    def from_pretrained(cls, path, *inputs, **kwargs):
        with open(os.path.join(path, 'config.json'), "r", encoding='utf-8') as reader:
            config = cls.config_class.from_dict(json.loads(reader.read()))
        model = cls(config, *inputs, **kwargs)
        state_dict = torch.load(os.path.join(path, 'pytorch_model.bin'), map_location='cpu')
        missing, unexpected, error_msgs = [], [], []
        metadata = getattr(state_dict, '_metadata', None)
        state_dict = state_dict.copy()
        if metadata is not None:
            state_dict._metadata = metadata
        info = model.load_state_dict(state_dict, strict=False)
        if len(info.missing_keys) > 0:
            logger.info("Weights of {} not initialized from pretrained model: {}".format(model.__class__.__name__, info.missing_keys))
        if len(info.unexpected_keys) > 0:
            logger.info("Weights from pretrained model not used in {}: {}".format(model.__class__.__name__, info.unexpected_keys))
        model.eval()
        return model


class BertModel(BertPreTrainedModel):
    def __init__(self, config):
        super(BertModel, self).__init__(config)
        self.embeddings = BertEmbeddings(config)
        self.encoder = nn.ModuleList([BertLayer(config) for _ in range(config.num_hidden_layers)])
        self.pooler = nn.Linear(config.hidden_size, config.hidden_size)
        self.apply(self.init_weights)

    def forward(self, input_ids, token_type_ids=None, attention_mask=None, head_mask=None):
        if attention_mask is None:
            attention_mask = torch.ones_like(input_ids)
        extended_attention_mask = attention_mask.unsqueeze(1).unsqueeze(2)
        extended_attention_mask = extended_attention_mask.to(dtype=next(self.parameters()).dtype)
        extended_attention_mask = (1.0 - extended_attention_mask) * -10000.0
        if head_mask is not None:
            if head_mask.dim() == 1:
                head_mask = head_mask.unsqueeze(0).unsqueeze(0).unsqueeze(-1).unsqueeze(-1)
                head_mask = head_mask.expand(self.config.num_hidden_layers, -1, -1, -1, -1)
            elif head_mask.dim() == 2:
                head_mask = head_mask.unsqueeze(1).unsqueeze(-1).unsqueeze(-1)
            head_mask = head_mask.to(dtype=next(self.parameters()).dtype)
        else:
            head_mask = [None] * self.config.num_hidden_layers
        x = self.embeddings(input_ids, token_type_ids)
        all_attention = ()
        for i, layer in enumerate(self.encoder):
            x, att = layer(x, extended_attention_mask, head_mask[i])
            all_attention = all_attention + (att,)
        return x, torch.tanh(self.pooler(x[:, 0])), all_attention


class BertForMaskedLM(BertPreTrainedModel):
    def __init__(self, config):
        super(BertForMaskedLM, self).__init__(config)
        self.bert = BertModel(config)
        self.transform = nn.Sequential(nn.Linear(config.hidden_size, config.hidden_size), nn.GELU(), BertLayerNorm(config.hidden_size))
        self.decoder = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.bias = nn.Parameter(torch.zeros(config.vocab_size))
        self.apply(self.init_weights)
        self.tie_weights()

    def tie_weights(self):
        self.decoder.weight = self.bert.embeddings.word_embeddings.weight

    def forward(self, input_ids, token_type_ids=None, attention_mask=None, masked_lm_labels=None, **kw):
        sequence_output, pooled, atts = self.bert(input_ids, token_type_ids, attention_mask, **kw)
        prediction_scores = self.decoder(self.transform(sequence_output)) + self.bias
        outputs = (prediction_scores, pooled)
        if masked_lm_labels is not None:
            loss_fct = CrossEntropyLoss(ignore_index=-1)
            masked_lm_loss = loss_fct(prediction_scores.view(-1, self.bert.config.vocab_size), masked_lm_labels.view(-1))
            outputs = (masked_lm_loss,) + outputs
        return outputs


def mask_tokens(inputs, rs, mlm_probability=0.3, mask_id=3, vocab=40):
    labels = inputs.clone()
    masked_indices = torch.from_numpy(rs.rand(*labels.shape) < mlm_probability)
    masked_indices.masked_fill_(labels == 0, False)
    labels[~masked_indices] = -1
    indices_replaced = torch.from_numpy(rs.rand(*labels.shape) < 0.8).bool() & masked_indices
    inputs[indices_replaced] = mask_id
    indices_random = torch.from_numpy(rs.rand(*labels.shape) < 0.5) & masked_indices & ~indices_replaced
    random_words = torch.from_numpy(rs.randint(4, vocab, labels.shape)).type(torch.long)
    inputs[indices_random] = random_words[indices_random]
    return inputs, labels


class WarmupLinearSchedule(torch.optim.lr_scheduler.LambdaLR):
    def __init__(self, optimizer, warmup_steps, t_total, last_epoch=-1):
        self.warmup_steps = warmup_steps
        self.t_total = t_total
        super(WarmupLinearSchedule, self).__init__(optimizer, self.lr_lambda, last_epoch=last_epoch)

    def lr_lambda(self, step):
        if step < self.warmup_steps:
            return float(step) / float(max(1, self.warmup_steps))
        return max(0.0, float(self.t_total - step) / float(max(1.0, self.t_total - self.warmup_steps)))


def main():
    rs = np.random.RandomState(1)
    ids = rs.randint(4, 40, (24, 10))
    lens = rs.randint(5, 11, 24)
    ids[np.arange(10)[None] >= lens[:, None]] = 0
    all_input_ids = torch.tensor(ids, dtype=torch.long)
    all_input_mask = torch.tensor((ids > 0).astype(int), dtype=torch.long)
    dataset = TensorDataset(all_input_ids, all_input_mask, torch.zeros_like(all_input_ids))
    loader = DataLoader(dataset, sampler=SequentialSampler(dataset), batch_size=8)
    config = BertConfig()
    model = BertForMaskedLM(config)
    logger.info("Model config %s", config.to_json_string().replace("\n", " "))
    no_decay = ['bias', 'LayerNorm.weight', 'norm1.weight']
    param_optimizer = list(model.named_parameters())
    grouped = [
        {'params': [p for n, p in param_optimizer if not any(nd in n for nd in no_decay)], 'weight_decay': 0.01},
        {'params': [p for n, p in param_optimizer if any(nd in n for nd in no_decay)], 'weight_decay': 0.0}
    ]
    optimizer = torch.optim.AdamW(grouped, lr=5e-3, eps=1e-8)
    scheduler = WarmupLinearSchedule(optimizer, warmup_steps=2, t_total=24)
    global_step, accum = 0, 2
    tr_loss = 0.0
    model.zero_grad()
    for epoch in range(10):
        for step, batch in enumerate(loader):
            batch = tuple(t.to('cpu') for t in batch)
            inputs, labels = mask_tokens(batch[0].clone(), rs)
            model.train()
            outputs = model(inputs, token_type_ids=batch[2], attention_mask=batch[1], masked_lm_labels=labels)
            loss = outputs[0] / accum
            loss.backward()
            tr_loss += loss.item()
            if (step + 1) % accum == 0 or step == len(loader) - 1:
                norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()
                scheduler.step()
                model.zero_grad()
                global_step += 1
                logger.info("step %d loss %.6f %.6f %.4f", global_step, tr_loss / global_step, scheduler.get_last_lr()[0], norm)
    os.makedirs('out', exist_ok=True)
    model.save_pretrained('out')
    again = BertForMaskedLM.from_pretrained('out')
    base = BertModel.from_pretrained('out')
    model.eval()
    with torch.no_grad():
        a, b = model(all_input_ids[:2], attention_mask=all_input_mask[:2])[0], again(all_input_ids[:2], None, all_input_mask[:2])[0]
        c = model(all_input_ids[:2], head_mask=torch.tensor([1.0, 0.0]))[0]
    print('%.6f' % (a - b).abs().max().item(), '%.5f' % c.std().item(), a.topk(2, dim=-1)[1][0, :3].tolist())


if __name__ == "__main__":
    main()
