import { graphql } from '../gql/index.js';
import type { FiguresOfCaseQuery } from '../gql/graphql.js';

export const FiguresOfCase = graphql(`
  query FiguresOfCase($id: ID!, $changes: [WhatIfChangeInput!]!, $horizon: Int, $onlyCash: Boolean) {
    project(id: $id) {
      id
      title
      businessCase {
        options {
          id
          kind
          lines {
            id
            label
            nonRecurrent
            recurrent
            source
          }
        }
        benefits {
          id
          label
          annual
          basis
          optionId
        }
        appraisal {
          horizon
          qalysForgone {
            gained
            forgone
            at
            publicCost
          }
          cannot {
            message
            subjectId
            subject
          }
          options {
            optionId
            kind
            npsv
          }
          sets {
            set {
              title
              source {
                publisher
              }
            }
          }
        }
        whatIf(changes: $changes, horizon: $horizon, onlyCash: $onlyCash) {
          yearZero
          horizon
          cannot {
            message
            subjectId
            subject
          }
          options {
            ...OptionResult
          }
        }
        tornado {
          id
          label
          low
          high
          isGiven
          npsvAtLow
          npsvAtHigh
        }
      }
    }
  }
`);

graphql(`
  fragment OptionResult on AppraisedOption {
    optionId
    kind
    rank
    pvb
    pvcPublic
    pvcNonPublic
    npsv
    incrementalNpsv
    bcr
    rpsc
    paybackYears
    benefitsMayChangePercent
    costsMayChangePercent
    costs {
      id
      label
      presentValue
      byYear
    }
    benefits {
      id
      label
      presentValue
      byYear
    }
  }
`);

export type CaseInFigures = NonNullable<FiguresOfCaseQuery['project']>['businessCase'];
export type OptionResult = CaseInFigures['whatIf']['options'][number];
